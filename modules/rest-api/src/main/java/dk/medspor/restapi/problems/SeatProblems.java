package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.medbodies.SeatRejection;

/** How refused commands on the seats of bodies are answered. */
final class SeatProblems {

    private SeatProblems() {}

    static Problem of(SeatRejection rejection) {
        return switch (rejection) {
            case SeatRejection.NotConstituted(var on) ->
                    Problem.of(CONFLICT, "not-constituted", on);
            case SeatRejection.SeatsChangedLater(var on, var later) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, later);
            case SeatRejection.TermBackwards(var on, var until) ->
                    Problem.at("until", UNPROCESSABLE_CONTENT, "term-backwards", on, until);
            case SeatRejection.SideMissing(var side) ->
                    Problem.at("seats", UNPROCESSABLE_CONTENT, "side-missing", side);
            case SeatRejection.SeatNamedTwice(var id) ->
                    Problem.at("seats", UNPROCESSABLE_CONTENT, "seat-named-twice", id);
            case SeatRejection.PersonSeatedTwice(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "person-seated-twice", id);
            case SeatRejection.SubstituteIsHolder(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "substitute-is-holder", id);
            case SeatRejection.UnknownPersonNamed(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "unknown-person", id);
            case SeatRejection.BasisOfOtherSide(var basis, var side) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "basis-of-other-side", basis, side);
            case SeatRejection.HolderMissing(var id) ->
                    Problem.of(UNPROCESSABLE_CONTENT, "seat-vacant", id);
            case SeatRejection.UnknownSeat(var id) ->
                    Problem.at("seatId", UNPROCESSABLE_CONTENT, "unknown-seat", id);
            case SeatRejection.SeatIsVacant(var id) ->
                    Problem.at("seatId", CONFLICT, "seat-vacant", id);
            case SeatRejection.ChairNotOfManagement(var id) ->
                    Problem.at("seatId", UNPROCESSABLE_CONTENT, "chair-not-of-management", id);
            case SeatRejection.ViceChairNotOfEmployees(var id) ->
                    Problem.at("seatId", UNPROCESSABLE_CONTENT, "vice-chair-not-of-employees", id);
            case SeatRejection.ViceChairChosenByOthers(var side) ->
                    Problem.at(
                            "chosenBy", UNPROCESSABLE_CONTENT, "vice-chair-chosen-by-others", side);
            case SeatRejection.NoViceChairHere(var tier) ->
                    Problem.of(CONFLICT, "no-vice-chair-here", tier);
            case SeatRejection.HasThatOffice(var id) ->
                    Problem.at("seatId", CONFLICT, "has-that-office", id);
            case SeatRejection.NotTheLatestSeatFact(var number) ->
                    Problem.at("number", CONFLICT, "not-the-latest-seat-fact", number);
        };
    }
}
