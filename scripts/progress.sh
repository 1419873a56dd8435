# A progress bar on stderr; sourced by asylia and check. Plain lines where stderr is no terminal.

# asylia_bar LABEL DONE TOTAL
asylia_bar() {
  local label=$1 done=$2 total=$3 width=30 filled bar
  [ "$done" -gt "$total" ] && done=$total
  if [ ! -t 2 ]; then return 0; fi
  filled=$((done * width / total))
  bar=$(printf '%*s' "$filled" '' | tr ' ' '#')
  printf '\r%-22.22s [%-*s] %3d%%' "$label" "$width" "$bar" $((done * 100 / total)) >&2
}

# asylia_say TEXT: a line of its own, above the bar.
asylia_say() {
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
  printf '%s\n' "$1" >&2
}

# Reads Maven's output, keeps it in LOG and moves the bar with each goal: asylia_watch LABEL GOALS LOG
asylia_watch() {
  local label=$1 goals=$2 log=$3 seen=0 line
  : > "$log"
  while IFS= read -r line; do
    printf '%s\n' "$line" >> "$log"
    case "$line" in
      "[INFO] --- "*) seen=$((seen + 1)); asylia_bar "$label" "$seen" "$goals" ;;
      "[INFO] Building Asylia"*)
        label=${line#"[INFO] Building "}; label=${label%% 0.*}
        if [ ! -t 2 ]; then asylia_say "building: ${line#"[INFO] Building "}"; fi
        asylia_bar "$label" "$seen" "$goals" ;;
      *"Tests run:"*"Time elapsed"*)
        asylia_say "${line#"[INFO] "}"
        asylia_bar "$label" "$seen" "$goals" ;;
      "[ERROR]"*) asylia_say "$line" ;;
    esac
  done
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}
