const { TestEnvironment } = require('jest-environment-node');

/**
 * Gives tests Node's own `require` and environment variables: what is loaded so is loaded once for all the files of a
 * worker, as Strapi must be, which takes seconds. Variables are those of the beginning again after each file.
 */
module.exports = class extends TestEnvironment {
  constructor(...options) {
    super(...options);
    this.variables = { ...process.env };
    this.global.process.env = process.env;
    // A date of the test is one for what was loaded so, too.
    this.global.Date = Date;
    this.global.native = { require, process };
  }

  async teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    await super.teardown();
  }
};
