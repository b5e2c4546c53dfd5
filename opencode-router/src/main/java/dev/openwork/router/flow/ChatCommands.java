package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.flow.Peers.Preferences;
import dev.openwork.router.settings.LiveConfig;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What a chat can ask of the router itself. Commands that it does not know are opencode's. */
public final class ChatCommands {
  private final LiveConfig config;
  private final Peers peers;
  private final Sessions sessions;
  private final Bindings bindings;
  private final Directories directories;

  /** Commands over these. */
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

  /** The answer to a command; empty when the message is none. */
  public Optional<String> answer(InboundMessage message) {
    if (!message.text().startsWith("/")) {
      return Optional.empty();
    }
    String[] words = message.text().substring(1).split("\\s+", 2);
    String argument = words.length > 1 ? words[1].strip() : "";
    return run(message.conversation(), words[0].toLowerCase(Locale.ROOT), argument);
  }

  private Optional<String> run(Conversation conversation, String command, String argument) {
    return switch (command) {
      case "help" -> Optional.of(help());
      case "reset" -> Optional.of(reset(conversation));
      case "dir", "cd" -> Optional.of(directory(conversation, argument));
      case "model" -> Optional.of(model(conversation, argument));
      case "agent" -> Optional.of(agent(conversation, argument));
      default ->
          Optional.ofNullable(config.current().modelAliases().get(command))
              .map(model -> choose(conversation, model));
    };
  }

  private String help() {
    String aliases =
        String.join(" ", new TreeSet<>(config.current().modelAliases().keySet()))
            .replaceAll("(\\S+)", "/$1");
    return """
    /reset starts a new session
    /dir shows where this chat works, /dir <directory> changes it
    /model shows the model, /model <provider/model> changes it, /model default forgets it
    %s choose a model
    /agent shows the agent, /agent <name> changes it, /agent default forgets it
    /pair <code> pairs a chat
    Everything else goes to opencode.\
    """
        .formatted(aliases);
  }

  private String reset(Conversation conversation) {
    sessions.forgetAll(conversation);
    return "Done. What you write next starts a new session.";
  }

  private String directory(Conversation conversation, String argument) {
    if (argument.isEmpty()) {
      return "This chat works in " + directories.of(conversation);
    }
    try {
      var directory = directories.named(argument);
      bindings.bind(new Binding(conversation, directory, Binding.Origin.CHAT));
      return "This chat works in " + directory + " now.";
    } catch (Refusal | InvalidPathException e) {
      return argument + " is no directory that I may work in.";
    }
  }

  private String model(Conversation conversation, String argument) {
    Preferences now = peers.preferences(conversation);
    if (argument.isEmpty()) {
      return now.model()
          .or(() -> config.current().model())
          .map(model -> "The model is " + model)
          .orElse("opencode chooses the model.");
    }
    if (argument.equals("default")) {
      peers.prefer(conversation, new Preferences(Optional.empty(), now.agent()));
      return "The default model answers now.";
    }
    return choose(conversation, ModelName.of(argument));
  }

  private String choose(Conversation conversation, ModelName model) {
    Preferences now = peers.preferences(conversation);
    peers.prefer(conversation, new Preferences(Optional.of(model), now.agent()));
    return model + " answers now.";
  }

  private String agent(Conversation conversation, String argument) {
    Preferences now = peers.preferences(conversation);
    if (argument.isEmpty()) {
      return now.agent().map(agent -> "The agent is " + agent).orElse("The default agent answers.");
    }
    Optional<String> agent = Optional.of(argument).filter(name -> !name.equals("default"));
    peers.prefer(conversation, new Preferences(now.model(), agent));
    return agent.map(name -> name + " answers now.").orElse("The default agent answers now.");
  }
}
