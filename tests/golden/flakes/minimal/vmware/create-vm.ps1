# Makes the virtual machine on a Windows host: its folder, its file and its empty disk.
#   powershell -ExecutionPolicy Bypass -File create-vm.ps1
param(
  # Where to put the virtual machine.
  [string]$Dir = (Join-Path ([Environment]::GetFolderPath('MyDocuments')) 'Virtual Machines\vmware-guest'),
  # The NixOS ISO; by default the newest one in Downloads.
  [string]$Iso = ''
)
$ErrorActionPreference = 'Stop'
$name = 'vmware-guest'

# VMware notes its folder in the registry; else its usual places.
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
  throw "vmware-vdiskmanager.exe was not found. Is VMware Workstation or Player installed? Without it: copy vmware-guest.vmx, and let VMware add a 32 GB disk named nixos.vmdk to it."
}

if ($Iso) {
  $Iso = (Resolve-Path -LiteralPath $Iso).ProviderPath
} else {
  $newest = Get-ChildItem -Path (Join-Path $HOME 'Downloads') -Filter '*nixos-*x86_64*.iso' -ErrorAction SilentlyContinue |
    Sort-Object LastWriteTime -Descending | Select-Object -First 1
  if ($newest) { $Iso = $newest.FullName }
}

$vmx = Join-Path $Dir "$name.vmx"
if (Test-Path -LiteralPath $vmx) {
  throw "$vmx exists already. Take another folder with -Dir, or remove that virtual machine in VMware first."
}
$Dir = (New-Item -ItemType Directory -Force -Path $Dir).FullName
$vmx = Join-Path $Dir "$name.vmx"

# Keys whose value is known only here. A value has no escape for quotes and line ends.
$values = @{}
if ($Iso) { $values['sata0:1.fileName'] = $Iso }
foreach ($value in $values.Values) {
  if ($value -match '["|\x00-\x1f]') { throw "VMware cannot read this path: $value" }
}
$lines = Get-Content -LiteralPath (Join-Path $PSScriptRoot 'vmware-guest.vmx') | ForEach-Object {
  $key = ($_ -split ' = ', 2)[0]
  if ($values.ContainsKey($key)) { '{0} = "{1}"' -f $key, $values[$key] } else { $_ }
}

$disk = Join-Path $Dir 'nixos.vmdk'
if (Test-Path -LiteralPath $disk) {
  Write-Host 'The disk nixos.vmdk is there already and stays as it is.'
} else {
  & $tool -c -s '32GB' -a lsilogic -t 0 $disk
  if ($LASTEXITCODE -ne 0) { throw "vmware-vdiskmanager failed (exit code $LASTEXITCODE)." }
}
# UTF-8 without a byte order mark, as the file itself says.
[IO.File]::WriteAllLines($vmx, [string[]]$lines, (New-Object Text.UTF8Encoding $false))

Write-Host ''
Write-Host "The virtual machine is in: $Dir"
if (-not $Iso) {
  Write-Host ''
  Write-Host 'Still missing: the NixOS ISO (Intel/AMD, x86_64), from https://nixos.org/download'
  Write-Host "Save it as:    $(Join-Path $Dir 'nixos.iso')"
}
Write-Host ''
Write-Host "Now open $name.vmx in VMware, start it, and go on with NEXT-STEPS.md."
