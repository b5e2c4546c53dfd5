package dev.openwork.server.domain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Derives ids and slugs of workspaces. */
public final class WorkspaceIds {
  private static final int HEX_DIGITS = 12;

  private WorkspaceIds() {}

  /** Returns {@code ws_} and 12 hex digits of the SHA-256 of the folder's real path. */
  public static String local(Path realPath) {
    return "ws_" + sha256(realPath.toString()).substring(0, HEX_DIGITS);
  }

  /** Returns the id of the internal workspace of a kind, which is the same on all servers. */
  public static String internal(WorkspaceKind kind) {
    String name = "internal::" + kind.name().toLowerCase(Locale.ROOT);
    return "ws_" + sha256(name).substring(0, HEX_DIGITS);
  }

  /** Returns lower-case letters, digits and single dashes; {@code workspace} if none remain. */
  public static String slug(String displayName) {
    String slug =
        displayName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "workspace" : slug;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
