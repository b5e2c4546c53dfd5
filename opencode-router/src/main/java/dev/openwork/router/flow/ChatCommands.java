package dev.openwork.router.flow;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.store.Bindings;
import dev.openwork.router.store.Peers;
import dev.openwork.router.store.Peers.Preferences;
import dev.openwork.router.store.Sessions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Executes the chat commands of the router. Unknown commands are left to opencode. */
public final class ChatCommands {
  private static final String DEFAULT = "default";

  private final LiveConfig config;
  private final Peers peers;
  private final Sessions sessions;
  private final Bindings bindings;
  private final Directories directories;

  /** Creates the commands. */
  public ChatCommands(
      LiveConfig config,
      Peers peers,
      Sessions sessions,
      Bindings bindings,
      Directories directories) {
    this.config = config;
    this.peers = peers;
    this.sessions = sessions;
    this.bindings = bindings;
    this.directories = directories;
  }

  /** Executes a command and returns the reply; empty if the message is not a known command. */
  public Optional<String> execute(InboundMessage message) {
    if (!message.text().startsWith("/")) {
      return Optional.empty();
    }
    String[] words = message.text().substring(1).split("\\s+", 2);
    String argument = words.length > 1 ? words[1].strip() : "";
    return execute(message.conversation(), words[0].toLowerCase(Locale.ROOT), argument);
  }

  private Optional<String> execute(Conversation conversation, String command, String argument) {
    return switch (command) {
      case "help" -> Optional.of(help());
      case "reset" -> Optional.of(reset(conversation));
      case "dir", "cd" -> Optional.of(directory(conversation, argument));
      case "model" -> Optional.of(model(conversation, argument));
      case "agent" -> Optional.of(agent(conversation, argument));
      default ->
          Optional.ofNullable(config.current().modelAliases().get(command))
              .map(model -> model(conversation, model.toString()));
    };
  }

  private String help() {
    String aliases =
        new TreeSet<>(config.current().modelAliases().keySet())
            .stream().map("/"::concat).collect(Collectors.joining(", "));
    return """
    /reset: start a new session
    /dir: show the working directory
    /dir <directory>: change the working directory
    /model: show the model
    /model <provider/model>: change the model; "default" resets it
    %s: change the model to a predefined one
    /agent: show the agent
    /agent <name>: change the agent; "default" resets it
    /pair <code>: pair this chat
    All other messages are sent to opencode.\
    """
        .formatted(aliases);
  }

  private String reset(Conversation conversation) {
    sessions.forgetAll(conversation);
    return "Your next message starts a new session.";
  }

  private String directory(Conversation conversation, String argument) {
    if (argument.isEmpty()) {
      return "Working directory: " + directories.of(conversation);
    }
    try {
      Path directory = directories.resolve(argument);
      bindings.bind(new Binding(conversation, directory, Binding.Origin.CHAT));
      return "Working directory changed to " + directory;
    } catch (RouterException e) {
      return argument + " is not a directory that this chat may use.";
    }
  }

  private String model(Conversation conversation, String argument) {
    Preferences current = peers.preferences(conversation);
    if (argument.isEmpty()) {
      return current
          .model()
          .or(() -> config.current().model())
          .map(model -> "Model: " + model)
          .orElse("Model: opencode's default");
    }
    Optional<ModelName> model =
        argument.equals(DEFAULT) ? Optional.empty() : Optional.of(ModelName.of(argument));
    peers.prefer(conversation, new Preferences(model, current.agent()));
    return "Model changed to " + argument;
  }

  private String agent(Conversation conversation, String argument) {
    Preferences current = peers.preferences(conversation);
    if (argument.isEmpty()) {
      return "Agent: " + current.agent().orElse(DEFAULT);
    }
    Optional<String> agent = Optional.of(argument).filter(name -> !name.equals(DEFAULT));
    peers.prefer(conversation, new Preferences(current.model(), agent));
    return "Agent changed to " + argument;
  }
}
