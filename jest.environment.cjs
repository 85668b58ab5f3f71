const { TestEnvironment } = require('jest-environment-node');

const listenersOf = () => process.eventNames().map((name) => [name, process.rawListeners(name)]);

/**
 * Gives tests Node's own `require` and environment variables: what is loaded so is loaded once for all the files of a
 * worker, as Strapi must be, which takes seconds. After each file the process is as it was: its variables, and its
 * listeners, which Strapi takes away as it ends, those by which a worker hears Jest too.
 */
module.exports = class extends TestEnvironment {
  constructor(...options) {
    super(...options);
    this.variables = { ...process.env };
    this.listeners = listenersOf();
    this.global.process.env = process.env;
    // A date of the test is one for what was loaded so, too.
    this.global.Date = Date;
    this.global.nativeRequire = require;
  }

  async teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    for (const [name, listeners] of this.listeners) {
      const left = process.rawListeners(name);
      for (const listener of listeners) if (!left.includes(listener)) process.on(name, listener);
    }
    await super.teardown();
  }
};
