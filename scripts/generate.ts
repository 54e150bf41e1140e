/** The generator without a browser: `npm run -s generate -- --help`. */
import { runCli } from '@/lib/cli';

process.exitCode = await runCli(process.argv.slice(2));
