import { testEncryptedDisk } from '../install/encrypted-disk';

testEncryptedDisk('luks', { mistyped: true, inFull: true });
