package dev.openwork.server.model;

/** The processes the server looks after. */
public record ServerChildren(ChildSummary opencode, ChildSummary router) {}
