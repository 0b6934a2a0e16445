import { defineConfig, mergeConfig } from 'vitest/config';
import { filesOf, GroupByGroup, GROUPS, setupOf } from './tests/setup/groups.ts';
import page from './vite.config.ts';

export default mergeConfig(
  page,
  defineConfig({
    test: {
      environment: 'node',
      // Some prove a property on hundreds of cases; a machine shared by many takes its time.
      testTimeout: 60_000,
      // Every core: by itself one is left idle, which is half of a small machine.
      maxWorkers: '100%',
      sequence: { sequencer: GroupByGroup },
      projects: GROUPS.map((name) => ({
        extends: true,
        test: {
          name,
          include: filesOf(name),
          isolate: name === 'alone',
          setupFiles: setupOf(name),
        },
      })),
    },
  }),
);
