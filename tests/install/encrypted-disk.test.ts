import { testEncryptedDisk } from './encrypted-disk';

testEncryptedDisk('luks-btrfs', { mistyped: false, inFull: false });
