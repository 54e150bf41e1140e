# Makes the virtual machine on a Windows host: its folder, its file and its empty disk.
#   powershell -ExecutionPolicy Bypass -File create-vm.ps1
param(
  # Where to put the virtual machine. Not in Documents: OneDrive would upload a disk that changes all the time.
  [string]$Dir = (Join-Path $env:USERPROFILE 'Virtual Machines\dev-vm'),
  # The folder to share with the guest.
  [string]$Share = (Join-Path $HOME 'dev-vm-shared'),
  # The NixOS ISO; by default the newest one in Downloads.
  [string]$Iso = '',
  # After the installation: take the seed disc out of the machine.
  [switch]$ForgetSeed
)
$ErrorActionPreference = 'Stop'
trap {
  Write-Host "create-vm: $_"
  exit 1
}
$name = 'dev-vm'
$seed = Join-Path $PSScriptRoot 'seed.iso'
# Latin-1 keeps every byte: VMware may have written the file in another encoding.
$latin1 = [Text.Encoding]::GetEncoding(28591)

# After the installation the disc is not needed, and it may hold secrets.
if ($ForgetSeed) {
  $vmx = Join-Path $Dir "$name.vmx"
  if (-not (Test-Path -LiteralPath $vmx)) { throw "there is no $vmx. Say where the machine is: -Dir FOLDER" }
  $vmx = (Resolve-Path -LiteralPath $vmx).ProviderPath
  if (Test-Path -LiteralPath "$vmx.lck") {
    throw 'the virtual machine is open in VMware. Shut it down, close it there, and start this again.'
  }
  $rest = [IO.File]::ReadAllLines($vmx, $latin1) | Where-Object { $_ -notmatch '^sata0:2\.' }
  [IO.File]::WriteAllLines($vmx, [string[]]$rest, $latin1)
  $copy = Join-Path $Dir 'seed.iso'
  if (Test-Path -LiteralPath $copy) { Remove-Item -LiteralPath $copy }
  Write-Host 'The seed disc is taken out of the machine and deleted.'
  Write-Host "Your downloaded archive and $seed hold the same files. Keep them in a safe place, or delete them, too."
  exit 0
}

# VMware's folder, from the registry, or its usual places.
$places = @(
  'HKLM:\SOFTWARE\WOW6432Node\VMware, Inc.\VMware Workstation',
  'HKLM:\SOFTWARE\VMware, Inc.\VMware Workstation',
  'HKLM:\SOFTWARE\WOW6432Node\VMware, Inc.\VMware Player'
) | ForEach-Object { (Get-ItemProperty -LiteralPath $_ -ErrorAction SilentlyContinue).InstallPath }
$places += @(${env:ProgramFiles(x86)}, $env:ProgramFiles) | Where-Object { $_ } | ForEach-Object {
  Join-Path $_ 'VMware\VMware Workstation'
  Join-Path $_ 'VMware\VMware Player'
}
$tool = $places | Where-Object { $_ } | ForEach-Object { Join-Path $_ 'vmware-vdiskmanager.exe' } |
  Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1
if (-not $tool) {
  throw "vmware-vdiskmanager.exe was not found. Is VMware Workstation or Player installed? Without it: copy vmware-guest.vmx, and let VMware add a 128 GB disk named nixos.vmdk to it."
}

if ($Iso) {
  $Iso = (Resolve-Path -LiteralPath $Iso).ProviderPath
} else {
  $newest = Get-ChildItem -LiteralPath (Join-Path $HOME 'Downloads') -Filter '*nixos-*x86_64*.iso' -ErrorAction SilentlyContinue |
    Sort-Object LastWriteTime -Descending | Select-Object -First 1
  if ($newest) { $Iso = $newest.FullName }
}

$vmx = Join-Path $Dir "$name.vmx"
if (Test-Path -LiteralPath $vmx) {
  throw "$vmx exists already. Take another folder with -Dir, or remove that virtual machine in VMware first."
}
$Dir = (New-Item -ItemType Directory -Force -Path $Dir).FullName
$vmx = Join-Path $Dir "$name.vmx"

# Values that are known only on this computer. A value cannot hold quotes or line ends.
$values = @{}
if ($Iso) { $values['sata0:1.fileName'] = $Iso }
$Share = (New-Item -ItemType Directory -Force -Path $Share).FullName
$values['sharedFolder0.hostPath'] = $Share
foreach ($value in $values.Values) {
  if ($value -match '["|\x00-\x1f]') { throw "VMware cannot read this path: $value" }
}
$hasSeed = Test-Path -LiteralPath $seed
$lines = Get-Content -LiteralPath (Join-Path $PSScriptRoot 'vmware-guest.vmx') |
  Where-Object { $hasSeed -or $_ -notmatch '^sata0:2\.' } | ForEach-Object {
    $key = ($_ -split ' = ', 2)[0]
    if ($values.ContainsKey($key)) { '{0} = "{1}"' -f $key, $values[$key] } else { $_ }
  }
if ($hasSeed) {
  Copy-Item -LiteralPath $seed -Destination (Join-Path $Dir 'seed.iso') -Force
}

# The key to the encrypted secrets is not in the archive. It goes onto the machine's own copy of the disc, whose last
# sector is kept free for it.
$flake = Split-Path -Parent $PSScriptRoot
if ($hasSeed -and (Get-ChildItem -LiteralPath (Join-Path $flake 'secrets') -Filter '*.age' -ErrorAction SilentlyContinue)) {
  $recipients = Get-Content -Raw -LiteralPath (Join-Path $flake 'secrets\secrets.nix')
  $candidates = @((Join-Path $flake 'key.txt'), (Join-Path (Split-Path -Parent $flake) 'key.txt'))
  $candidates += @(Get-ChildItem -LiteralPath (Join-Path $HOME 'Downloads') -Filter 'key*.txt' -ErrorAction SilentlyContinue |
    ForEach-Object { $_.FullName })
  $keyFile = $candidates | Where-Object { Test-Path -LiteralPath $_ } | Where-Object {
    (Get-Content -Raw -LiteralPath $_) -match '(?m)^# public key: (age1[a-z0-9]+)' -and $recipients.Contains($Matches[1])
  } | Select-Object -First 1
  if (-not $keyFile) {
    throw "key.txt is missing: it opens your secrets, and the wizard saved it beside the archive. Put it here and start this again: $flake\key.txt (Without a key: delete $seed, and bring the folder into the machine another way, see NEXT-STEPS.md.)"
  }
  $bytes = [IO.File]::ReadAllBytes($seed)
  $keyBytes = [IO.File]::ReadAllBytes((Resolve-Path -LiteralPath $keyFile).ProviderPath)
  if ($keyBytes.Length -gt 2048) {
    throw "$keyFile is too large for the disc. Keep only the lines of this key in it: AGE-SECRET-KEY-... and # public key: ..."
  }
  [Array]::Copy($keyBytes, 0, $bytes, $bytes.Length - 2048, $keyBytes.Length)
  [IO.File]::WriteAllBytes((Join-Path $Dir 'seed.iso'), $bytes)
  Write-Host "The seed disc has the key to your secrets, from $keyFile"
}

$disk = Join-Path $Dir 'nixos.vmdk'
if (Test-Path -LiteralPath $disk) {
  Write-Host 'The disk nixos.vmdk is there already and stays as it is.'
} else {
  $isMade = $false
  try {
    & $tool -c -s '128GB' -a lsilogic -t 0 $disk
    if ($LASTEXITCODE -ne 0) { throw "vmware-vdiskmanager failed (exit code $LASTEXITCODE). Is there room in ${Dir}?" }
    $isMade = $true
  } finally {
    # A disk that is only begun is removed, because the next run would take it for a finished one.
    if (-not $isMade -and (Test-Path -LiteralPath $disk)) { Remove-Item -LiteralPath $disk }
  }
}
# UTF-8 without a byte order mark, as the file itself says.
[IO.File]::WriteAllLines($vmx, [string[]]$lines, (New-Object Text.UTF8Encoding $false))

Write-Host ''
Write-Host "The virtual machine is in: $Dir"
Write-Host "Shared with it:            $Share"
foreach ($place in @($Dir, $PSScriptRoot)) {
  if ($place -match 'OneDrive') {
    Write-Warning "$place is in OneDrive, which uploads it and may lock its files. Another folder is better: -Dir FOLDER"
  }
}
if ($hasSeed) {
  $made = (Get-Item -LiteralPath $seed).LastWriteTimeUtc
  $above = Split-Path -Parent $PSScriptRoot
  $newer = @()
  if (Test-Path -LiteralPath (Join-Path $above 'flake.nix')) {
    $newer = Get-ChildItem -LiteralPath $above -Recurse -File -ErrorAction SilentlyContinue |
      Where-Object { $_.LastWriteTimeUtc -gt $made -and $_.Name -notlike 'key*.txt' -and $_.FullName -notlike '*\.git\*' } |
      Select-Object -First 3
  }
  if ($newer) {
    Write-Host ''
    Write-Host 'These files were changed after the seed disc was made, so the disc does not have the changes:'
    foreach ($file in $newer) { Write-Host "  $($file.FullName)" }
    Write-Host 'Bring this folder into the machine another way (NEXT-STEPS.md, Other ways),'
    Write-Host 'or change the answers in the wizard and download again.'
  }
} else {
  Write-Host ''
  Write-Host 'No seed disc is in this folder: only the zip that the wizard page makes has one.'
  Write-Host 'NEXT-STEPS.md (Other ways) says how to bring this folder into the machine without it.'
}
if (-not $Iso) {
  Write-Host ''
  Write-Host 'Still missing: the NixOS ISO (Intel/AMD, x86_64), from https://nixos.org/download'
  Write-Host "Save it as:    $(Join-Path $Dir 'nixos.iso')"
}
Write-Host ''
Write-Host "Now open $name.vmx in VMware, start it, and go on with NEXT-STEPS.md."
