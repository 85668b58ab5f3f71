/** What we use of two drivers that ship no types of their own. */

declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string, options?: { fileMustExist?: boolean; timeout?: number });
    prepare(sql: string): {
      /** Whether it gives rows. */
      readonly reader: boolean;
      all(...values: readonly unknown[]): Record<string, unknown>[];
      run(...values: readonly unknown[]): unknown;
    };
    exec(sql: string): this;
    pragma(text: string, options: { simple: true }): unknown;
    backup(file: string, options: { progress: () => number }): Promise<unknown>;
    close(): void;
  }
}

declare module 'pg' {
  export class Client {
    constructor(options: { connectionString: string; application_name: string });
    connect(): Promise<void>;
    query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
}
