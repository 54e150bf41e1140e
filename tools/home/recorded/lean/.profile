. "/nix/store/00000000000000000000000000000000-hm-session-vars.sh/etc/profile.d/hm-session-vars.sh"



if [ -z "$SSH_AUTH_SOCK" -o -z "$SSH_CONNECTION" ]; then
  export SSH_AUTH_SOCK="$XDG_RUNTIME_DIR/ssh-agent"
fi

