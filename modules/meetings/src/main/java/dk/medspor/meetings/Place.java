package dk.medspor.meetings;

import java.util.Optional;

/**
 * Where in the outline of a theme day a point belongs.
 *
 * @param group who made it
 * @param round in which round
 * @param question what it answers, by its number: a question, a dialogue card or a theme
 */
public record Place(Optional<GroupId> group, Optional<Integer> round, Optional<Integer> question) {}
