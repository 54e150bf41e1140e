#!/usr/bin/perl
# agent.pl PORT: the guest's first process once all is up. One line in, one line out, any number at once:
#   NAME             runs the script NAME.sh of the share
#   NAME ask WORDS   asks Hyprland through the socket that hyprctl uses, without starting a program for it
# The answer lies in NAME.out before the line “NAME STATUS” comes back.
use strict;
use warnings;
use Socket;

my $asks = '/mnt/host/ask';
open(my $port, '+<', $ARGV[0]) or die "$ARGV[0]: $!";
# orphans end up here: the kernel buries them
$SIG{CHLD} = 'IGNORE';
syswrite $port, "ready 0\n";
while (defined(my $line = <$port>)) {
  chomp $line;
  my ($name, $kind, $words) = split / /, $line, 3;
  next unless defined $name && $name =~ /^\w+$/;
  my $child = fork;
  next if !defined $child || $child;
  $SIG{CHLD} = 'DEFAULT';
  my $status = $kind ? ask($name, $words // '') : run($name);
  syswrite $port, "$name $status\n";
  exit 0;
}
system 'poweroff', '-f';

sub run {
  my ($name) = @_;
  my $status = system "sh $asks/$name.sh > $asks/$name.out 2>&1 < /dev/null";
  return $status & 127 ? 128 + ($status & 127) : $status >> 8;
}

sub ask {
  my ($name, $words) = @_;
  open(my $out, '>', "$asks/$name.out") or return 1;
  $SIG{ALRM} = sub { syswrite $port, "$name 3\n"; exit 0 };
  alarm 30;
  my $hyprland = newest() or return 2;
  syswrite $hyprland, $words;
  while (sysread $hyprland, my $part, 65536) { print $out $part }
  return close $out ? 0 : 1;
}

# A connection to the youngest Hyprland that lives: one that was killed leaves its socket behind.
sub newest {
  for my $path (sort { -M $a <=> -M $b } glob '/run/user/1000/hypr/*/.socket.sock') {
    socket(my $hyprland, PF_UNIX, SOCK_STREAM, 0) or return;
    return $hyprland if connect $hyprland, pack_sockaddr_un($path);
  }
  return;
}
