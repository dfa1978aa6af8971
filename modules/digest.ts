/** Compiles data/ into the extension: the build fails on a digest with problems, and `wxt dev` follows a writer's changes. */
import { join, sep } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { bundledDigestsId, bundledDigestsPlugin, compileDataFolder } from './bundled-digests/plugin';

export default defineWxtModule({
  name: 'sidelight:digest',
  setup(wxt) {
    const dataFolder = join(wxt.config.root, 'data');
    addViteConfig(wxt, () => ({ plugins: [bundledDigestsPlugin(dataFolder)] }));

    // Before anything is bundled, so that the problems are not lost between Vite's own lines.
    wxt.hooks.hook('build:before', async () => {
      const digests = await compileDataFolder(dataFolder);
      wxt.logger.info(`Digests: ${digests.map(({ id, revision }) => `${id} ${revision}`).join(', ') || 'none'}`);
    });

    // WXT rebuilds outputs that hold the changed file; YAML is in none, so its change is passed on as the virtual module's.
    wxt.hooks.hook('server:started', (_wxt, server) => {
      server.watcher.add(dataFolder);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(dataFolder + sep) && /\.ya?ml$/u.test(file)) server.watcher.emit('all', 'change', bundledDigestsId(dataFolder));
      });
    });
  },
});
