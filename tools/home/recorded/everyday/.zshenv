source /home/nixos/.config/zsh/.zshenv
