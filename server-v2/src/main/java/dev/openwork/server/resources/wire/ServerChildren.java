package dev.openwork.server.resources.wire;

/** The processes the server looks after. */
public record ServerChildren(ChildSummary opencode, ChildSummary router) {}
