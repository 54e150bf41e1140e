-- A pretend `hl`, made from facts about Hyprland (hyprland.json): it does nothing, and says what the real
-- one would refuse or silently ignore.
local keys = require("keys")
local values = require("values")
local contains, show = values.contains, values.show

local unpack = table.unpack

-- report(message): called with what is wrong, where it is wrong.
return function(facts, report)
  local key_names = keys.names(facts)
  local state = { curves = {}, submaps = { reset = true }, wanted_submaps = {}, binds = {}, later = {} }
  local submap = ""

  for kind, names in pairs(facts.curve.predefined) do
    for _, name in ipairs(names) do
      state.curves[name] = kind
    end
  end

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
  local function strict(name, members, returned)
    return setmetatable(members, {
      __name = name,
      __index = function(_, key)
        report(name .. " has no " .. show(key))
        return returned or anything
      end,
      __newindex = function(_, key)
        report(name .. "." .. tostring(key) .. " cannot be set")
      end,
    })
  end

  local function object(kind)
    local members = {}
    for _, name in ipairs(facts.objects[kind] or {}) do
      members[name] = anything
    end
    return strict("a " .. kind, members)
  end

  local function returned(kind)
    if kind == nil or kind == "string" then
      return kind and "" or nil
    end
    local item = kind:match("^list of (.+)$")
    if item then
      return { object(item) }
    end
    if kind:find("^table") then
      return { x = 0, y = 0 }
    end
    return object(kind)
  end

  -- Dispatchers: `hl.dsp.x()` makes one; `hl.dsp.x` alone is a mistake.
  local makers = setmetatable({}, { __mode = "k" })
  local function is_dispatcher(value)
    local meta = getmetatable(value)
    return type(value) == "table" and meta ~= nil and meta.__name == "a dispatcher"
  end

  -- table against { field = { type ... } }; `required` fields must be there.
  local function check_fields(where, given, fields, required)
    for key, value in pairs(given) do
      local spec = fields[key]
      if spec == nil then
        report(where .. " has no field " .. show(key))
      else
        if type(spec) == "string" then
          spec = { type = spec }
        end
        local numbered = spec.orNumber and math.type(value) == "integer"
          and value >= spec.orNumber[1] and value <= spec.orNumber[2]
        local wrong = not numbered and values.check(value, spec, facts)
        if wrong then
          report(where .. "." .. key .. " " .. wrong .. ", not " .. show(value))
        end
      end
    end
    for _, key in ipairs(required or {}) do
      if given[key] == nil then
        report(where .. " needs " .. key)
      end
    end
  end

  local function joined(...)
    local all = {}
    for _, set in ipairs({ ... }) do
      for key, spec in pairs(set) do
        all[key] = spec
      end
    end
    return all
  end

  local function words(text)
    return tostring(text):gmatch("%S+")
  end

  -- What the plain type of an effect does not say.
  local effect_checks = {
    fullscreen_state = function(value)
      local count = 0
      for word in words(value) do
        count = count + 1
        if not word:find("^[0-3]$") then
          return "takes numbers from 0 to 3"
        end
      end
      return (count < 1 or count > 2) and "takes one or two numbers" or nil
    end,
    opacity = function(value)
      local count = 0
      for word in words(value) do
        if word ~= "override" then
          local number = tonumber(word)
          count = count + 1
          if not number or number < 0 or number > 1 then
            return "takes numbers from 0 to 1, each followed by override or not"
          end
        end
      end
      return (count < 1 or count > 3) and "takes one to three numbers" or nil
    end,
  }
  local function check_effect_value(where, name, value)
    local known = facts.effectValues[name]
    if effect_checks[name] then
      local wrong = effect_checks[name](value)
      if wrong then
        report(where .. "." .. name .. " " .. wrong .. ", not " .. show(value))
      end
    elseif type(known) == "table" and type(value) == "string" then
      for word in words(value) do
        if not contains(known, word) then
          report(where .. "." .. name .. " does not know " .. show(word))
        end
      end
    end
  end

  local function check_rule(where, kind, given)
    local spec = facts[kind]
    local rest, effects = {}, 0
    for key, value in pairs(given) do
      if key ~= "match" then
        rest[key] = value
        if spec.effects[key] then
          effects = effects + 1
          check_effect_value(where, key, value)
        end
      end
    end
    check_fields(where, rest, joined(spec.other, spec.effects))
    if type(given.match) ~= "table" or next(given.match) == nil then
      report(where .. " needs a match: it would apply to nothing")
    else
      check_fields(where .. ".match", given.match, spec.match)
    end
    if effects == 0 and given.enabled ~= false then
      report(where .. " does nothing")
    end
  end

  local by_kind = {}
  function by_kind.windowRule(where, given)
    check_rule(where, "windowRule", given)
  end
  function by_kind.layerRule(where, given)
    check_rule(where, "layerRule", given)
  end
  function by_kind.workspaceRule(where, given)
    local spec = facts.workspaceRule
    check_fields(where, given, joined(spec.other, spec.fields), spec.required)
    local layout = given.layout
    if type(layout) == "string" and not contains(facts.layouts, layout) and not layout:find("^lua:.") then
      report(where .. ".layout does not know " .. show(layout))
    end
  end
  function by_kind.monitor(where, given)
    local spec = facts.monitor
    check_fields(where, given, joined(spec.other, spec.fields), spec.required)
    local function one_of(name, forms)
      local text = given[name] ~= nil and tostring(given[name])
      for _, form in ipairs(text and forms or {}) do
        if text:find(form) then
          return
        end
      end
      if text then
        report(where .. "." .. name .. " does not know " .. show(text))
      end
    end
    one_of("mode", {
      "^preferred$", "^highrr$", "^highres$", "^maxwidth$", "^%d+x%d+$", "^%d+x%d+@%d+%.?%d*$", "^modeline ",
    })
    one_of("position", {
      "^auto$", "^auto%-left$", "^auto%-right$", "^auto%-up$", "^auto%-down$", "^auto%-center%-left$",
      "^auto%-center%-right$", "^auto%-center%-up$", "^auto%-center%-down$", "^%-?%d+x%-?%d+$",
    })
    local scale = tonumber(given.scale)
    if given.scale ~= nil and given.scale ~= "auto" and (not scale or scale < 0.25) then
      report(where .. ".scale must be auto or a number from 0.25, not " .. show(given.scale))
    end
  end
  function by_kind.device(where, given)
    local spec = facts.device
    check_fields(where, given, joined(spec.other, spec.fields), spec.required)
  end
  function by_kind.gesture(where, given)
    local spec = facts.gesture
    check_fields(where, given, spec.fields, spec.required)
    if type(given.direction) == "string" and not contains(spec.directions, given.direction:lower()) then
      report(where .. ".direction does not know " .. show(given.direction))
    end
    local action = given.action
    if type(action) == "string" and not contains(spec.actions, action) then
      report(where .. ".action does not know " .. show(action))
    elseif type(action) == "function" then
      state.later[#state.later + 1] = action
    elseif type(action) == "table" then
      for name, callback in pairs(action) do
        if not contains(spec.actionCallbacks, name) or type(callback) ~= "function" then
          report(where .. ".action takes functions start, update and finish")
        else
          state.later[#state.later + 1] = callback
        end
      end
    end
  end
  function by_kind.animation(where, given)
    local spec = facts.animation
    check_fields(where, given, spec.fields, spec.required)
    local leaf = given.leaf
    if type(leaf) ~= "string" then
      return
    end
    if spec.leaves[leaf] == nil then
      report(where .. ": nothing that moves is called " .. show(leaf))
      return
    end
    if given.enabled == true and (given.speed == nil or (given.bezier or given.spring) == nil) then
      report(where .. " needs speed, and bezier or spring")
    end
    if given.bezier and given.spring then
      report(where .. " takes bezier or spring, not both")
    end
    for _, kind in ipairs({ "bezier", "spring" }) do
      local name = given[kind]
      if type(name) == "string" and state.curves[name] ~= kind then
        report(where .. ": no " .. kind .. " has been made that is called " .. show(name))
      end
    end
    if type(given.style) == "string" and given.style ~= "" then
      for _, style in ipairs(spec.styles) do
        local fits = style.prefix and leaf:sub(1, #style.prefix) == style.prefix
          or style.suffix and leaf:sub(-#style.suffix) == style.suffix
        if fits then
          if contains(style.exact, given.style) then
            return
          end
          for _, start in ipairs(style.startsWith) do
            if given.style:sub(1, #start) == start then
              return
            end
          end
        end
      end
      report(where .. ": " .. leaf .. " has no style " .. show(given.style))
    end
  end
  function by_kind.notification(where, given)
    check_fields(where, given, facts.notification.fields, facts.notification.required)
  end
  function by_kind.windowQuery(where, given)
    check_fields(where, given, facts.windowQuery)
  end
  function by_kind.layerQuery(where, given)
    check_fields(where, given, facts.layerQuery)
  end

  -- Window rule effects beside a command.
  local function check_effects(where, given)
    check_fields(where, given, facts.windowRule.effects)
    for name, value in pairs(given) do
      check_effect_value(where, name, value)
    end
  end

  -- One argument against "string", "table?", "dispatcher|function" ...
  local function fits(value, form)
    local kinds = form:gsub("%?$", "")
    if value == nil then
      return form:sub(-1) == "?"
    end
    -- what was complained about already
    if rawequal(value, anything) then
      return true
    end
    for kind in kinds:gmatch("[^|]+") do
      local ok
      if kind == "dispatcher" then
        ok = is_dispatcher(value)
      elseif kind == "rules" then
        ok = type(value) == "table"
      elseif kind == "window" or kind == "workspace" or kind == "monitor" then
        ok = type(value) == "string" or type(value) == "number" or (type(value) == "table" and getmetatable(value))
      elseif kind == "integer" then
        ok = math.type(value) == "integer"
      else
        ok = type(value) == kind
      end
      if ok then
        return true
      end
    end
    return false
  end
  local function fits_all(args, form)
    if args.n > #form then
      return false
    end
    for i, one in ipairs(form) do
      if not fits(args[i], one) then
        return false
      end
    end
    return true
  end
  local function describe(name, forms)
    local lines = {}
    for i, form in ipairs(forms) do
      lines[i] = name .. "(" .. table.concat(form, ", ") .. ")"
    end
    return table.concat(lines, " or ")
  end

  -- hl.config's nested tables, down to the options.
  local function walk_config(prefix, given)
    for key, value in pairs(given) do
      if type(key) ~= "string" then
        report("hl.config: " .. show(value) .. " has no name and is lost")
      else
        local name = prefix == "" and key or prefix .. "." .. key
        local spec = facts.options[name]
        if spec then
          local wrong = values.check(value, spec, facts)
          if wrong then
            report("hl.config: " .. name .. " " .. wrong .. ", not " .. show(value))
          end
          if name == "general.layout" and type(value) == "string" and not contains(facts.layouts, value)
            and not value:find("^lua:.") then
            report("hl.config: general.layout does not know " .. show(value))
          end
        elseif type(value) == "table" then
          walk_config(name, value)
        else
          report("hl.config: there is no option " .. name)
        end
      end
    end
  end

  local function check_flags(where, flags)
    for key, value in pairs(flags) do
      if contains(facts.bindFlags.boolean, key) then
        if type(value) ~= "boolean" then
          report(where .. "." .. key .. " must be true or false")
        end
      elseif contains(facts.bindFlags.string, key) then
        if type(value) ~= "string" then
          report(where .. "." .. key .. " must be a string")
        end
      elseif key == "device" and type(value) == "table" then
        for name, one in pairs(value) do
          local good = (name == "inclusive" and type(one) == "boolean") or (name == "list" and type(one) == "table")
          if not good then
            report(where .. ".device takes inclusive and list")
          end
        end
      else
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
  function special.get_config(name)
    if not facts.options[name:gsub(":", ".")] then
      report("hl.get_config: there is no option " .. name)
    end
    return anything
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
  function special.unbind(text)
    if text == "all" then
      state.binds = {}
      return
    end
    local same, wrong = keys.read(text, facts, key_names, submap ~= "")
    if not same then
      report("hl.unbind(" .. show(text) .. "): " .. wrong)
      return
    end
    local freed = submap .. "|" .. same .. "|"
    for place in pairs(state.binds) do
      if place:sub(1, #freed) == freed then
        state.binds[place] = nil
      end
    end
  end
  function special.define_submap(name, ...)
    local after, body = ...
    if type(after) == "function" then
      after, body = nil, after
    end
    if name == "reset" or name == "" then
      report("hl.define_submap: " .. show(name) .. " is not free")
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
    check_fields("hl.timer", given, facts.timer.fields, facts.timer.required)
    state.later[#state.later + 1] = callback
  end
  function special.dispatch(action)
    if makers[action] then
      report("hl.dispatch: hl.dsp." .. makers[action] .. " is named but not called")
    end
  end
  function special.permission(...)
    local given = ...
    if type(given) ~= "table" then
      local binary, kind, mode = ...
      given = { binary = binary, type = kind, mode = mode }
    end
    for key, value in pairs(given) do
      if not contains(facts.permission.fields, key) or type(value) ~= "string" then
        report("hl.permission has no field " .. show(key))
      end
    end
    for _, key in ipairs({ "type", "mode" }) do
      if not contains(facts.permission[key], given[key]) then
        report("hl.permission." .. key .. " does not know " .. show(given[key]))
      end
    end
    if not given.binary and not given.target then
      report("hl.permission needs a binary")
    end
  end
  function special.curve(name, given)
    local kind = given.type
    local function number(value, least, most)
      return type(value) == "number" and value >= least and value <= most
    end
    if kind == "bezier" then
      local limits = facts.curve.types.bezier
      local points = type(given.points) == "table" and given.points or {}
      local good = #points == 2
      for _, point in ipairs(points) do
        good = good and type(point) == "table" and #point == 2
          and number(point[1], limits.min, limits.max) and number(point[2], limits.min, limits.max)
      end
      if not good then
        report("hl.curve(" .. show(name) .. ") needs two points of two numbers from -1 to 2")
      end
      check_fields("hl.curve", { type = kind }, { type = "string" })
      for key in pairs(given) do
        if key ~= "type" and key ~= "points" then
          report("hl.curve has no field " .. show(key) .. " for a bezier")
        end
      end
    elseif kind == "spring" then
      local limits = facts.curve.types.spring
      for key, limit in pairs(limits) do
        if not (type(given[key]) == "number" and given[key] > limit.above) then
          report("hl.curve(" .. show(name) .. ") needs " .. key .. " above " .. limit.above)
        end
      end
      for key in pairs(given) do
        if key ~= "type" and not limits[key] then
          report("hl.curve has no field " .. show(key) .. " for a spring")
        end
      end
    else
      report("hl.curve(" .. show(name) .. ") must be a bezier or a spring")
    end
    state.curves[name] = kind
  end
  special["layout.register"] = function(name, provider)
    if type(provider.recalculate) ~= "function" then
      report("hl.layout.register(" .. show(name) .. ") needs a function recalculate")
    else
      state.later[#state.later + 1] = provider.recalculate
    end
  end

  -- A function that checks its arguments by their forms, then by what they mean.
  local function make(name, spec)
    local full = "hl." .. name
    return function(...)
      state.called = true
      local args = table.pack(...)
      local good = false
      for _, form in ipairs(spec.forms) do
        good = good or fits_all(args, form)
      end
      if not good then
        report("wrong arguments: it is " .. describe(full, spec.forms))
      else
        local given = args[1]
        if spec.fields and type(given) == "table" then
          by_kind[spec.fields](full, given)
        end
        for i, form in ipairs(spec.forms[1]) do
          if form == "rules?" and args[i] then
            check_effects(full, args[i])
          end
        end
        if special[name] then
          local answer = special[name](unpack(args, 1, args.n))
          if answer ~= nil then
            return answer
          end
        end
      end
      if name:find("^get_") and not spec.returns then
        return anything
      end
      return returned(spec.returns)
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

  local function dispatcher_table(name, spec, given)
    check_fields(name, given, spec.fields, {})
    for key, field in pairs(spec.fields) do
      if field.required and given[key] == nil then
        report(name .. " needs " .. key)
      end
    end
    if not spec.forms then
      return
    end
    if next(given) == nil then
      report(name .. " needs something to do")
      return
    end
    local best
    for _, form in ipairs(spec.forms) do
      local complete = true
      for _, key in ipairs(form.needs) do
        complete = complete and given[key] ~= nil
      end
      if complete then
        local stray
        for key in pairs(given) do
          if not contains(form.needs, key) and not contains(form.also, key) then
            stray = key
          end
        end
        if not stray then
          return
        end
        best = name .. ": " .. tostring(stray) .. " does not go with " .. table.concat(form.needs, " and ")
      end
    end
    report(best or (name .. " lacks a field that says what to do"))
  end

  local function make_dispatcher(name, spec)
    local full = "hl.dsp." .. name
    local function build(...)
      local args = table.pack(...)
      if spec.positional then
        if not fits_all(args, spec.positional) then
          report("wrong arguments: it is " .. describe(full, { spec.positional }))
        else
          for i, form in ipairs(spec.positional) do
            if form == "rules?" and args[i] then
              check_effects(full, args[i])
            end
          end
          if name == "layout" then
            check_layout_message(args[1])
          elseif name == "submap" then
            state.wanted_submaps[args[1]] = full
          end
        end
      elseif spec.fields then
        if args.n > 1 or (args.n == 1 and type(args[1]) ~= "table") then
          report(full .. " takes one table")
        elseif args.n == 0 and spec.table == "required" then
          report(full .. " needs a table")
        elseif args.n == 1 then
          dispatcher_table(full, spec, args[1])
        end
      elseif args.n > 0 then
        report(full .. " takes no arguments")
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
  for name, spec in pairs(facts.dispatchers) do
    plant(tree.dsp, name, make_dispatcher(name, spec))
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
