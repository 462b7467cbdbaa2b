package dk.medspor.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bodies asked for their comments, and what they said.
 *
 * @param until the last day for them
 */
public record CommentRound(
        LocalDate openedOn, LocalDate until, List<MedBodyId> asked, List<Comment> comments) {
    public CommentRound {
        asked = List.copyOf(asked);
        comments = List.copyOf(comments);
    }

    /**
     * What a body said.
     *
     * @param lateReason why it came after the deadline
     */
    public record Comment(
            MedBodyId bodyId,
            LocalDate on,
            Protected<String> text,
            Optional<Protected<String>> lateReason) {}

    /** Whether comments were awaited on that day. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(openedOn) && !on.isAfter(until);
    }

    /** Who was asked and had said nothing by that day. */
    public List<MedBodyId> silent(LocalDate on) {
        return asked.stream()
                .filter(
                        body ->
                                comments.stream()
                                        .noneMatch(
                                                it ->
                                                        it.bodyId().equals(body)
                                                                && !it.on().isAfter(on)))
                .toList();
    }

    /** With those comments alone that had come by a day. */
    CommentRound heardBy(LocalDate day) {
        return new CommentRound(
                openedOn,
                until,
                asked,
                comments.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    CommentRound with(Comment comment) {
        return new CommentRound(
                openedOn,
                until,
                asked,
                Stream.concat(comments.stream(), Stream.of(comment)).toList());
    }

    CommentRound until(LocalDate right) {
        return new CommentRound(openedOn, right, asked, comments);
    }
}
