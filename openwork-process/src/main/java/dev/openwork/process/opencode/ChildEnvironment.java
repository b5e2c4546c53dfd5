package dev.openwork.process.opencode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Selects the environment variables that child processes receive: only those listed here, and none
 * of the tokens of the program that starts them.
 */
public final class ChildEnvironment {
  /** Variables for the user, programs, time zone, temporary files and proxies. */
  private static final Set<String> BASICS =
      Set.of(
          "PATH",
          "HOME",
          "USER",
          "LOGNAME",
          "SHELL",
          "LANG",
          "LANGUAGE",
          "TZ",
          "TMPDIR",
          "TMP",
          "TEMP",
          "XDG_CONFIG_HOME",
          "XDG_RUNTIME_DIR",
          "HTTP_PROXY",
          "HTTPS_PROXY",
          "NO_PROXY",
          "ALL_PROXY",
          "SSL_CERT_FILE",
          "SSL_CERT_DIR",
          "NODE_EXTRA_CA_CERTS",
          "SYSTEMROOT",
          "SYSTEMDRIVE",
          "WINDIR",
          "COMSPEC",
          "PATHEXT",
          "USERPROFILE",
          "USERNAME",
          "APPDATA",
          "LOCALAPPDATA",
          "PROGRAMDATA",
          "PROGRAMFILES",
          "HOMEDRIVE",
          "HOMEPATH",
          "NUMBER_OF_PROCESSORS",
          "PROCESSOR_ARCHITECTURE");

  private static final List<String> BASIC_PREFIXES = List.of("LC_");

  /** Variables of opencode's shell tool and its providers. */
  private static final Set<String> OPENCODE =
      Set.of(
          "SSH_AUTH_SOCK",
          "GIT_SSH_COMMAND",
          "JAVA_HOME",
          "ANTHROPIC_API_KEY",
          "OPENAI_API_KEY",
          "GEMINI_API_KEY",
          "GOOGLE_GENERATIVE_AI_API_KEY",
          "OPENROUTER_API_KEY",
          "GROQ_API_KEY",
          "MISTRAL_API_KEY",
          "XAI_API_KEY",
          "DEEPSEEK_API_KEY");

  private static final String OPENCODE_PREFIX = "OPENCODE_";
  private static final String ROUTER_PREFIX = "OPENCODE_ROUTER_";
  private static final Set<String> ROUTER =
      Set.of("TELEGRAM_BOT_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "LOG_LEVEL");

  private final Map<String, String> inherited;
  private final Set<String> opencodeVariables;

  /**
   * Selects from the environment of the program that starts them.
   *
   * @param opencodeVariables names of further variables that opencode receives
   */
  public ChildEnvironment(Map<String, String> inherited, Set<String> opencodeVariables) {
    this.inherited = Map.copyOf(inherited);
    this.opencodeVariables = Set.copyOf(opencodeVariables);
  }

  /** Returns the variables of opencode. */
  public Map<String, String> forOpencode() {
    return select(
        name ->
            isBasic(name)
                || OPENCODE.contains(name)
                || opencodeVariables.contains(name)
                || (name.startsWith(OPENCODE_PREFIX) && !name.startsWith(ROUTER_PREFIX)));
  }

  /** Returns the variables of the router. */
  public Map<String, String> forRouter() {
    return select(name -> isBasic(name) || ROUTER.contains(name) || name.startsWith(ROUTER_PREFIX));
  }

  private Map<String, String> select(Predicate<String> wanted) {
    Map<String, String> chosen = new TreeMap<>(inherited);
    chosen.keySet().removeIf(wanted.negate());
    return chosen;
  }

  /** Ignores case, because proxy variables exist in both cases and Windows ignores it. */
  private static boolean isBasic(String name) {
    return BASICS.contains(name.toUpperCase(Locale.ROOT))
        || BASIC_PREFIXES.stream().anyMatch(name::startsWith);
  }
}
