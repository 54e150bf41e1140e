#!/usr/bin/perl
# windows.pl: a Wayland program that opens as many plain windows as the host asks for, and takes every size it is given.
# The share's file “windows/asked” has two numbers: a generation (a new one closes all) and how many windows it has had so far.
# What each window drew last is in the file “windows/drawn”: “NAME WIDTH HEIGHT” a line. A terminal would cost seconds a window.
use strict;
use warnings;
use Socket;

my $share = '/mnt/host/windows';
socket(my $server, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!";
connect $server, pack_sockaddr_un("$ENV{XDG_RUNTIME_DIR}/$ENV{WAYLAND_DISPLAY}") or die "connect: $!";

my $last_id = 1;
sub new_id { return ++$last_id }
sub text { my $t = "$_[0]\0"; return pack('L<', length $t) . $t . "\0" x (-length($t) % 4) }
sub send_request {
  my ($object, $opcode, $body) = @_;
  $body //= '';
  syswrite $server, pack('L<L<', $object, (8 + length $body) << 16 | $opcode) . $body;
}

my (%bound, %windows, %by_object);
my ($generation, $opened) = (0, 0);
my $registry = new_id();
send_request(1, 1, pack('L<', $registry));

my %wanted = (wl_compositor => 4, xdg_wm_base => 1, wp_viewporter => 1, wp_single_pixel_buffer_manager_v1 => 1);

sub open_window {
  my ($name) = @_;
  my %window = (name => $name, width => 0, height => 0);
  $window{$_} = new_id() for qw(surface xdg toplevel viewport buffer);
  send_request($bound{wl_compositor}, 0, pack('L<', $window{surface}));
  send_request($bound{xdg_wm_base}, 2, pack('L<2', $window{xdg}, $window{surface}));
  send_request($window{xdg}, 1, pack('L<', $window{toplevel}));
  send_request($bound{wp_viewporter}, 1, pack('L<2', $window{viewport}, $window{surface}));
  send_request($bound{wp_single_pixel_buffer_manager_v1}, 1,
    pack('L<5', $window{buffer}, 0x30000000 * ($name % 5), 0x60000000, 0x80000000, 0xffffffff));
  send_request($window{toplevel}, 2, text("w$name"));
  send_request($window{toplevel}, 3, text('window'));
  send_request($window{surface}, 6);
  $windows{$name} = \%window;
  $by_object{$window{xdg}} = [xdg => \%window];
  $by_object{$window{toplevel}} = [toplevel => \%window];
}

sub close_window {
  my ($window) = @_;
  delete $by_object{$window->{$_}} for qw(xdg toplevel);
  send_request($window->{$_}, 0) for qw(viewport toplevel xdg surface buffer);
  delete $windows{$window->{name}};
}

sub draw {
  my ($window) = @_;
  my ($width, $height) = ($window->{width} || 640, $window->{height} || 400);
  send_request($window->{viewport}, 2, pack('l<2', $width, $height));
  send_request($window->{surface}, 1, pack('L<l<2', $window->{buffer}, 0, 0));
  send_request($window->{surface}, 2, pack('l<4', 0, 0, $width, $height));
  send_request($window->{surface}, 6);
  $window->{drawn} = "w$window->{name} $width $height\n";
}

sub report {
  open(my $out, '>', "$share/drawn.new") or return;
  print $out map { $_->{drawn} // () } values %windows;
  close $out;
  rename "$share/drawn.new", "$share/drawn";
}

sub obey {
  return if keys %bound < keys %wanted;
  open(my $in, '<', "$share/asked") or return;
  my ($asked, $count) = split ' ', <$in> // '';
  return unless defined $count;
  if ($asked != $generation) {
    close_window($_) for values %windows;
    ($generation, $opened) = ($asked, 0);
    report();
  }
  open_window(++$opened) while $opened < $count;
}

my $buffer = '';
for (;;) {
  my $read = '';
  vec($read, fileno($server), 1) = 1;
  if (select($read, undef, undef, 0.1)) {
    sysread($server, $buffer, 65536, length $buffer) or exit 0;
  }
  my $changed = 0;
  while (length $buffer >= 8) {
    my ($object, $head) = unpack('L<L<', $buffer);
    my $size = $head >> 16;
    last if length $buffer < $size;
    my $opcode = $head & 0xffff;
    my $body = substr(substr($buffer, 0, $size, ''), 8);
    if ($object == 1 && $opcode == 0) {
      my ($what, $code, $length) = unpack('L<3', $body);
      die "object $what, error $code: " . substr($body, 12, $length - 1) . "\n";
    } elsif ($object == $registry && $opcode == 0) {
      my ($name, $length) = unpack('L<2', $body);
      my $interface = substr($body, 8, $length - 1);
      if ($wanted{$interface} && !$bound{$interface}) {
        $bound{$interface} = new_id();
        send_request($registry, 0, pack('L<', $name) . text($interface) . pack('L<2', $wanted{$interface}, $bound{$interface}));
      }
    } elsif ($bound{xdg_wm_base} && $object == $bound{xdg_wm_base} && $opcode == 0) {
      send_request($object, 3, $body);
    } elsif (my $known = $by_object{$object}) {
      my ($kind, $window) = @$known;
      if ($kind eq 'xdg') {
        send_request($object, 4, $body);
        draw($window);
        $changed = 1;
      } elsif ($opcode == 0) {
        @$window{qw(width height)} = unpack('l<2', $body);
      } elsif ($opcode == 1) {
        close_window($window);
        $changed = 1;
      }
    }
  }
  report() if $changed;
  obey();
}
