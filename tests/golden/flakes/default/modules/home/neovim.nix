# Neovim, the default editor, with a small setup for Nix.
{ palette, pkgs, ... }:
{
  programs.neovim = {
    enable = true;
    defaultEditor = true;
    viAlias = true;
    vimAlias = true;
    plugins = with pkgs.vimPlugins; [
      mini-nvim
      nvim-lspconfig
      vim-nix
    ];
    extraPackages = with pkgs; [
      nixd
      nixfmt
    ];
    initLua = ''
      vim.g.mapleader = " "

      vim.o.clipboard = "unnamedplus"
      vim.o.confirm = true
      vim.o.cursorline = true
      vim.o.expandtab = true
      vim.o.ignorecase = true
      vim.o.number = true
      vim.o.scrolloff = 6
      vim.o.shiftwidth = 2
      vim.o.signcolumn = "yes"
      vim.o.smartcase = true
      vim.o.splitbelow = true
      vim.o.splitright = true
      vim.o.tabstop = 2
      vim.o.undofile = true

      require("mini.base16").setup({
        palette = {
          base00 = "${palette.base}",
          base01 = "${palette.mantle}",
          base02 = "${palette.surface}",
          base03 = "${palette.subtext}",
          base04 = "${palette.subtext}",
          base05 = "${palette.text}",
          base06 = "${palette.text}",
          base07 = "${palette.white}",
          base08 = "${palette.red}",
          base09 = "${palette.orange}",
          base0A = "${palette.yellow}",
          base0B = "${palette.green}",
          base0C = "${palette.cyan}",
          base0D = "${palette.blue}",
          base0E = "${palette.magenta}",
          base0F = "${palette.accentAlt}",
        },
      })
      require("mini.completion").setup()
      require("mini.diff").setup()
      require("mini.files").setup()
      require("mini.pairs").setup()
      require("mini.pick").setup()
      require("mini.statusline").setup({ use_icons = false })
      require("mini.surround").setup()

      vim.lsp.enable("nixd")

      vim.keymap.set("n", "<leader>f", "<cmd>Pick files<cr>", { desc = "Find a file" })
      vim.keymap.set("n", "<leader>g", "<cmd>Pick grep_live<cr>", { desc = "Search in files" })
      vim.keymap.set("n", "<leader>b", "<cmd>Pick buffers<cr>", { desc = "Switch buffer" })
      vim.keymap.set("n", "<leader>e", function() MiniFiles.open() end, { desc = "Browse folders" })
      vim.keymap.set("n", "<leader>=", vim.lsp.buf.format, { desc = "Format" })
      vim.keymap.set("n", "<Esc>", "<cmd>nohlsearch<cr>")
    '';
  };
}
