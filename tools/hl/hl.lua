-- A pretended `hl`, made from names that Hyprland has (hyprland.json): it does nothing, and says which names the real one
-- would not know, and what the real one would silently ignore. What values may be, the real one is asked.
local keys = require("keys")

local function contains(list, value)
  for _, one in ipairs(list) do
    if one == value then
      return true
    end
  end
  return false
end

-- How a message names a value.
local function show(value)
  if type(value) == "string" then
    return string.format("%q", value)
  end
  if type(value) == "table" then
    return getmetatable(value) and getmetatable(value).__name or "a table"
  end
  return tostring(value)
end

-- report(message): called with what is wrong, where it is wrong.
return function(facts, report)
  local key_names = keys.names(facts)
  local state = { submaps = { reset = true }, wanted_submaps = {}, binds = {}, later = {} }
  local submap = ""

  -- Stands for what only a running Hyprland knows: takes every question.
  local anything
  anything = setmetatable({}, {
    __name = "anything",
    __index = function() return anything end,
    __call = function() return anything end,
    __concat = function() return "" end,
    __len = function() return 0 end,
    __eq = function() return true end,
    __lt = function() return false end,
    __le = function() return true end,
    __add = function() return 0 end,
    __sub = function() return 0 end,
    __mul = function() return 0 end,
    __div = function() return 0 end,
    __unm = function() return 0 end,
    __tostring = function() return "" end,
  })

  -- A set that complains when asked for a member it does not have.
  local function strict(name, members)
    return setmetatable(members, {
      __name = name,
      __index = function(_, key)
        report(name .. " has no " .. show(key))
        return anything
      end,
      __newindex = function(_, key)
        report(name .. "." .. tostring(key) .. " cannot be set")
      end,
    })
  end

  -- Dispatchers: `hl.dsp.x()` makes one; `hl.dsp.x` alone is a mistake.
  local makers = setmetatable({}, { __mode = "k" })

  local function check_names(where, given, ...)
    for key, value in pairs(given) do
      local known = false
      for _, list in ipairs({ ... }) do
        known = known or contains(list, key)
      end
      if not known then
        report(where .. " has no field " .. show(key))
      elseif type(value) == "function" then
        state.later[#state.later + 1] = value
      end
    end
  end

  -- A table by the kind of thing that it describes.
  local function check_table(where, kind, given)
    local spec = facts[kind]
    if not spec.effects then
      check_names(where, given, spec.fields)
    else
      check_names(where, given, spec.other, spec.effects)
      if type(given.match) == "table" and next(given.match) ~= nil then
        check_names(where .. ".match", given.match, spec.match)
      else
        report(where .. " needs a match: it would apply to nothing")
      end
    end
    if kind == "animation" and given.leaf ~= nil and not contains(spec.leaves, given.leaf) then
      report(where .. ": nothing that moves is called " .. show(given.leaf))
    end
  end

  -- hl.config's nested tables, down to the options.
  local function walk_config(prefix, given)
    for key, value in pairs(given) do
      local name = prefix == "" and tostring(key) or prefix .. "." .. tostring(key)
      local kind = facts.options[name]
      if kind == nil and type(value) == "table" then
        walk_config(name, value)
      elseif kind == nil then
        report("hl.config: there is no option " .. name)
      elseif (kind == "int" or kind == "float") and type(value) == "string" then
        -- Later versions take names of values.
        report("hl.config: " .. name .. " must be a number, not " .. show(value))
      elseif kind == "color" and type(value) == "table" then
        -- Later versions take gradients in more places.
        report("hl.config: " .. name .. " must be one colour")
      elseif name == "general.layout" and not contains(facts.layouts, value) and not value:find("^lua:.") then
        report("hl.config: general.layout does not know " .. show(value))
      end
    end
  end

  local function check_flags(where, flags)
    for key in pairs(flags) do
      local known = contains(facts.bindFlags.boolean, key) or contains(facts.bindFlags.string, key)
      if not known and key ~= "device" then
        report(where .. " has no flag " .. show(key))
      end
    end
    for _, pair in ipairs(facts.bindFlags.exclusive) do
      if flags[pair[1]] == true and flags[pair[2]] == true then
        report(where .. ": " .. pair[1] .. " and " .. pair[2] .. " exclude each other")
      end
    end
  end

  local special = {}
  function special.config(given)
    walk_config("", given)
  end
  function special.bind(text, action, flags)
    flags = flags or {}
    check_flags("hl.bind(" .. show(text) .. ")", flags)
    if makers[action] then
      report("hl.bind(" .. show(text) .. "): hl.dsp." .. makers[action] .. " is named but not called")
    elseif type(action) == "function" then
      state.later[#state.later + 1] = action
    end
    local same, wrong = keys.read(text, facts, key_names, submap ~= "")
    if not same then
      report("hl.bind(" .. show(text) .. "): " .. wrong)
      return
    end
    local on = {}
    for _, name in ipairs(facts.bindFlags.boolean) do
      if flags[name] == true then
        on[#on + 1] = name
      end
    end
    local place = submap .. "|" .. same .. "|" .. table.concat(on, ",")
    if state.binds[place] then
      report("hl.bind(" .. show(text) .. "): these keys are bound already")
    end
    state.binds[place] = true
  end
  function special.define_submap(name, ...)
    local after, body = ...
    if type(after) == "function" then
      after, body = nil, after
    end
    if after and after ~= "reset" then
      state.wanted_submaps[after] = "hl.define_submap(" .. show(name) .. ")"
    end
    state.submaps[name] = true
    local outer = submap
    submap = name
    body()
    submap = outer
  end
  function special.on(event, callback)
    if not contains(facts.events, event) then
      report("hl.on: there is no event " .. show(event))
    end
    state.later[#state.later + 1] = callback
  end
  function special.timer(callback, given)
    check_table("hl.timer", "timer", given)
    state.later[#state.later + 1] = callback
  end
  function special.dispatch(action)
    if makers[action] then
      report("hl.dispatch: hl.dsp." .. makers[action] .. " is named but not called")
    end
  end
  function special.exec_cmd(_, rules)
    check_names("hl.exec_cmd", rules or {}, facts.windowRule.effects)
  end

  local function make(name, spec)
    return function(...)
      state.called = true
      local first = ...
      if spec.fields and name ~= "timer" and type(first) == "table" then
        check_table("hl." .. name, spec.fields, first)
      end
      if special[name] then
        special[name](...)
      end
      return anything
    end
  end

  -- Layout messages are words of some layout, the first of them.
  local function check_layout_message(text)
    local word = tostring(text):match("^%S+") or ""
    for _, known in pairs(facts.layoutMessages) do
      if contains(known, word) then
        return
      end
    end
    report("hl.dsp.layout: no layout understands " .. show(text))
  end

  local function make_dispatcher(name, fields)
    local full = "hl.dsp." .. name
    local function build(...)
      local first, second = ...
      if type(first) == "table" then
        check_names(full, first, fields)
      elseif name == "layout" then
        check_layout_message(first)
      elseif name == "submap" then
        state.wanted_submaps[first] = full
      elseif name == "exec_cmd" then
        check_names(full, second or {}, facts.windowRule.effects)
      end
      return setmetatable({}, { __name = "a dispatcher" })
    end
    makers[build] = name
    return build
  end

  -- "window.close" → tree.window.close
  local function plant(tree, name, value)
    local parts = {}
    for part in name:gmatch("[^.]+") do
      parts[#parts + 1] = part
    end
    for i = 1, #parts - 1 do
      tree[parts[i]] = tree[parts[i]] or {}
      tree = tree[parts[i]]
    end
    tree[parts[#parts]] = value
  end
  local function close(name, tree)
    for key, member in pairs(tree) do
      if type(member) == "table" then
        close(name .. "." .. key, member)
      end
    end
    return strict(name, tree)
  end

  local tree = { dsp = {} }
  for name, spec in pairs(facts.functions) do
    plant(tree, name, make(name, spec))
  end
  for name, fields in pairs(facts.dispatchers) do
    plant(tree.dsp, name, make_dispatcher(name, fields))
  end

  -- Runs what was given to Hyprland to be called later, and looks at what can be known only at the end.
  local function finish(call)
    if not state.called then
      report("the file is as good as empty")
    end
    for _, callback in ipairs(state.later) do
      call(callback)
    end
    for name, where in pairs(state.wanted_submaps) do
      if not state.submaps[name] then
        report(where .. ": there is no submap " .. show(name))
      end
    end
  end

  return close("hl", tree), finish
end
