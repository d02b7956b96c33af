import { UsageError } from '../problem.ts'
import type { Cli } from '../session.ts'

/** Prints a script for the owner's shell to read at its start; it asks `tendril __complete` for what could come next. */
export async function completion(this: Cli, _flags: object, shell: string): Promise<void> {
  const script = SCRIPTS[shell]
  if (script === undefined)
    throw new UsageError(`Completion is there for ${Object.keys(SCRIPTS).join(', ')}, not for “${shell}”`)
  this.say(script)
}

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# For ~/.bashrc: eval "$(tendril completion bash)"
_tendril() {
  local IFS=$'\\n'
  COMPREPLY=($(tendril __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _tendril tendril`,
  fish: `# For ~/.config/fish/config.fish: tendril completion fish | source
complete -c tendril -a '(tendril __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
  zsh: `# For ~/.zshrc, after compinit: eval "$(tendril completion zsh)"
_tendril() {
  local -a proposals
  proposals=(\${(f)"$(tendril __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#proposals} )); then compadd -a proposals; else _files; fi
}
compdef _tendril tendril`,
}
