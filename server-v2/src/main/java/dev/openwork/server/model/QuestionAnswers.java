package dev.openwork.server.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Answers to questions.
 *
 * @param answers the selected labels of each question, in the order of the questions
 */
public record QuestionAnswers(
    @NotNull @Size(max = 100)
        List<@NotNull @Size(max = 100) List<@NotNull @Size(max = 10_000) String>> answers) {}
