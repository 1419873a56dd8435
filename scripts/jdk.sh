# Finds a JDK 25 and sets JAVA_HOME and PATH to it; sourced by asylia and check.
# Order: JAVA_HOME, the javac on PATH, then the usual folders of a Debian or macOS machine.

asylia_is_jdk25() {
  [ -x "$1/bin/javac" ] || return 1
  case "$("$1/bin/javac" -version 2>&1)" in "javac 25"|"javac 25."*) return 0 ;; *) return 1 ;; esac
}

asylia_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && asylia_is_jdk25 "$JAVA_HOME"; then printf '%s\n' "$JAVA_HOME"; return 0; fi
  if command -v javac >/dev/null 2>&1; then
    local javac home
    javac=$(readlink -f "$(command -v javac)")
    home=$(dirname "$(dirname "$javac")")
    if asylia_is_jdk25 "$home"; then printf '%s\n' "$home"; return 0; fi
  fi
  local folder
  for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if asylia_is_jdk25 "$folder"; then printf '%s\n' "$folder"; return 0; fi
  done
  return 1
}

if ! JAVA_HOME=$(asylia_find_jdk); then
  echo "Asylia needs a JDK 25 and found none: not in JAVA_HOME, not on PATH, not in /usr/lib/jvm." >&2
  echo "Install one (any vendor) and set JAVA_HOME to its folder, then run the same command again." >&2
  exit 3
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
