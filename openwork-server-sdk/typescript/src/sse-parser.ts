/** A server-sent event. */
export interface SseEvent {
  /** The last event id of the stream up to this event; an empty text if there is none. */
  readonly id: string;
  /** The type; `message` if the stream does not name one. */
  readonly event: string;
  readonly data: string;
}

/**
 * Parses the text of a `text/event-stream` as defined by the WHATWG HTML standard, without the byte order mark. One parser
 * reads one connection.
 */
export class SseParser {
  #line = '';
  #afterReturn = false;
  #lastEventId: string;
  #retryMs: number | undefined;
  // The event whose lines are being read.
  #id: string;
  #event = '';
  #data: string[] = [];

  /** @param lastEventId the last event id of the previous connection, or an empty text */
  constructor(lastEventId = '') {
    this.#lastEventId = lastEventId;
    this.#id = lastEventId;
  }

  /** The id to send when reconnecting: that of the last complete event, or an empty text. */
  get lastEventId(): string {
    return this.#lastEventId;
  }

  /** The reconnection time that the server requested last, in milliseconds. */
  get retryMs(): number | undefined {
    return this.#retryMs;
  }

  /** Parses the next part of the text, which may end anywhere, and returns the events that it completes. */
  push(text: string): SseEvent[] {
    const events: SseEvent[] = [];
    const rest = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#afterReturn = text.endsWith('\r');
    const lines = rest.split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
      this.#line += line;
      if (index < lines.length - 1) {
        this.#parse(this.#line, events);
        this.#line = '';
      }
    }
    return events;
  }

  #parse(line: string, events: SseEvent[]): void {
    if (line === '') {
      this.#dispatch(events);
      return;
    }
    const colon = line.indexOf(':');
    if (colon < 0) this.#field(line, '');
    else this.#field(line.slice(0, colon), line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1));
  }

  #field(name: string, value: string): void {
    if (name === 'event') this.#event = value;
    else if (name === 'data') this.#data.push(value);
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
    else if (name === 'retry' && /^[0-9]+$/.test(value)) this.#retryMs = Number(value);
  }

  #dispatch(events: SseEvent[]): void {
    this.#lastEventId = this.#id;
    if (this.#data.length > 0) {
      events.push({ id: this.#id, event: this.#event || 'message', data: this.#data.join('\n') });
    }
    this.#event = '';
    this.#data = [];
  }
}
