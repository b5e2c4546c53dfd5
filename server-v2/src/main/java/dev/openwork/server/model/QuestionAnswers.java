package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Answers to questions.
 *
 * @param answers for each question, in their order, the labels that were chosen
 */
public record QuestionAnswers(
    @NotNull @Size(max = 100)
        List<@NotNull @Size(max = 100) List<@NotNull @Size(max = 10_000) String>> answers) {}
