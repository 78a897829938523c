import ICAL from "ical.js";

/** An event as an independent parser reads it. */
export interface ParsedEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly transparent: string;
  /** When each alarm goes off, as local times. */
  readonly alarms: readonly string[];
  readonly properties: readonly string[];
}

/** The events of a calendar. */
export function parsed(calendar: string): ParsedEvent[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents("vevent").map((vevent) => {
    const value = (name: string) => vevent.getFirstPropertyValue(name);
    const start = value("dtstart") as ICAL.Time;
    return {
      uid: `${value("uid")}`,
      stamp: `${value("dtstamp")}`,
      start: `${start}`,
      end: `${value("dtend")}`,
      isAllDay: start.isDate && (value("dtend") as ICAL.Time).isDate,
      summary: `${value("summary")}`,
      description: `${value("description")}`,
      transparent: `${value("transp")}`,
      alarms: vevent.getAllSubcomponents("valarm").map((alarm) => {
        const time = ICAL.Time.fromDateTimeString(`${start}T00:00:00`);
        time.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
        return `${alarm.getFirstPropertyValue("action")} ${time}`;
      }),
      properties: vevent.getAllProperties().map(({ name }) => name),
    };
  });
}
