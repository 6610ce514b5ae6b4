import { billOfMaterials } from './bill-of-materials.mjs';
import { runCommand } from './terminal.mjs';

// npm run --silent sbom > lectern.cdx.json
await runCommand(async () => {
  process.stdout.write(`${JSON.stringify(await billOfMaterials(), null, 2)}\n`);
});
