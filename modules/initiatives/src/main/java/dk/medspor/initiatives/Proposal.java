package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody puts forward.
 *
 * @param sources the contributions it grew from
 * @param proposedOn empty when the day is not known
 * @param goal the goal or policy that it serves
 * @param origin which initiative it is a copy or a part of
 */
public record Proposal(
        Protected<String> title,
        MedBodyId ownerBodyId,
        Horizon horizon,
        List<ContributionId> sources,
        Optional<LocalDate> proposedOn,
        Optional<Form> form,
        Optional<Protected<String>> goal,
        Optional<Origin> origin) {

    public Proposal {
        sources = List.copyOf(sources);
    }

    /** A proposal of which nothing more is known. */
    public static Proposal of(
            Protected<String> title,
            MedBodyId ownerBodyId,
            Horizon horizon,
            List<ContributionId> sources,
            Optional<LocalDate> proposedOn) {
        return new Proposal(
                title,
                ownerBodyId,
                horizon,
                sources,
                proposedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, done by another body: it keeps the thread to where it came from. */
    public static Proposal copyOf(
            InitiativeDossier original, MedBodyId newOwner, Optional<LocalDate> proposedOn) {
        InitiativeIdentity it = original.identity();
        return new Proposal(
                it.title(),
                newOwner,
                it.horizon(),
                it.sources(),
                proposedOn,
                it.form(),
                it.goal(),
                Optional.of(new Origin(Origin.Kind.COPY, it.id())));
    }

    /**
     * A part of it under a title of its own.
     *
     * @param owner the owner of the whole if empty
     */
    public static Proposal partOf(
            InitiativeDossier original,
            Protected<String> title,
            Optional<MedBodyId> owner,
            LocalDate proposedOn) {
        InitiativeIdentity it = original.identity();
        return new Proposal(
                title,
                owner.orElseGet(() -> it.owner().latest()),
                it.horizon(),
                it.sources(),
                Optional.of(proposedOn),
                it.form(),
                it.goal(),
                Optional.of(new Origin(Origin.Kind.PART, it.id())));
    }
}
