'use strict';
// In place of the database on disk: the node keeps its chain in memory, and opens none.
module.exports = class LevelDOWN {
  constructor() {
    throw new Error('no database on disk');
  }
};
