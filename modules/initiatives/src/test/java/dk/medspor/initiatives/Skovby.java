package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.ContributionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** An initiative of Skovby Kommune, which does not exist: started 2023-12-01, owned by an LMU. */
public final class Skovby {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);
    public static final LocalDate STARTED_ON = LocalDate.of(2023, 12, 1);

    public static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    public static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    public static final MedBodyId OTHER_HMU = new MedBodyId(new UUID(0, 3));
    public static final InitiativeId ID = new InitiativeId(new UUID(1, 1));
    public static final ContributionId SOURCE = new ContributionId(new UUID(2, 1));

    public static final Protected<String> TITLE = Protected.text("Sparring i faste makkerpar");
    public static final Protected<String> REASON = Protected.text("Aftalt på mødet");
    public static final Evidence EVIDENCE =
            new Evidence(Evidence.Kind.SHOWN, Protected.text("Sygefraværet faldt"));

    private Skovby() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static ProposeInitiative propose() {
        return propose(true, List.of(), Optional.of(STARTED_ON));
    }

    public static ProposeInitiative propose(
            boolean ownerKnown, List<ContributionId> unknownSources, Optional<LocalDate> on) {
        return new ProposeInitiative(
                ID,
                Proposal.of(TITLE, LMU, Horizon.NOW, List.of(SOURCE), on),
                ownerKnown ? OtherBody.there(LMU) : OtherBody.unknown(LMU),
                unknownSources,
                true);
    }

    public static AdoptInitiative adopt(LocalDate on) {
        return new AdoptInitiative(ID, on);
    }

    public static StartInitiative start(LocalDate on) {
        return start(on, Optional.of(HMU), Optional.empty(), Optional.empty());
    }

    public static StartInitiative start(
            LocalDate on,
            Optional<MedBodyId> usual,
            Optional<MedBodyId> chosen,
            Optional<Protected<String>> reason) {
        return new StartInitiative(
                ID, on, usual, chosen.map(OtherBody::there), EvaluationTerms.USUAL, true, reason);
    }

    public static EvaluateInitiative evaluate(LocalDate on, Verdict verdict) {
        return evaluate(HMU, on, verdict, Optional.empty(), Optional.empty());
    }

    public static EvaluateInitiative evaluate(
            MedBodyId by,
            LocalDate on,
            Verdict verdict,
            Optional<LocalDate> next,
            Optional<Protected<String>> reason) {
        return evaluate(assessment(by, on, verdict, Optional.of(EVIDENCE), next, reason));
    }

    public static EvaluateInitiative evaluate(Assessment assessment) {
        return new EvaluateInitiative(
                ID,
                assessment,
                OtherBody.there(assessment.evaluatingBodyId()),
                true,
                EvaluationTerms.USUAL);
    }

    public static Assessment assessment(
            MedBodyId by,
            LocalDate on,
            Verdict verdict,
            Optional<Evidence> evidence,
            Optional<LocalDate> next,
            Optional<Protected<String>> reason) {
        return new Assessment(
                by,
                on,
                verdict,
                evidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                next,
                reason);
    }

    public static CorrectInitiative correct(CorrectableFact fact, String value) {
        return new CorrectInitiative(ID, fact, OptionalInt.empty(), value, true, REASON);
    }

    public static CorrectInitiative correct(CorrectableFact fact, int cycle, String value) {
        return new CorrectInitiative(ID, fact, OptionalInt.of(cycle), value, true, REASON);
    }

    public static InitiativeProposed proposed() {
        return proposed(Optional.of(STARTED_ON));
    }

    public static InitiativeProposed proposed(Optional<LocalDate> on) {
        return new InitiativeProposed(
                ID,
                TITLE,
                LMU,
                Horizon.NOW,
                List.of(SOURCE),
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static InitiativeAdopted adopted() {
        return new InitiativeAdopted(ID, STARTED_ON);
    }

    public static InitiativeStarted started() {
        return started(STARTED_ON);
    }

    public static InitiativeStarted started(LocalDate on) {
        return new InitiativeStarted(
                ID, on, HMU, Period.ofYears(1), Optional.of(90), Optional.empty());
    }

    public static EvaluatedAtHMU evaluated(int cycle, String on, Verdict verdict) {
        return evaluated(
                cycle, HMU, day(on), verdict, EVIDENCE, Optional.empty(), Optional.empty());
    }

    public static EvaluatedAtHMU evaluated(int cycle, String on, Verdict verdict, String next) {
        return evaluated(
                cycle,
                HMU,
                day(on),
                verdict,
                EVIDENCE,
                Optional.of(day(next)),
                Optional.of(REASON));
    }

    public static EvaluatedAtHMU evaluated(
            int cycle,
            MedBodyId by,
            LocalDate on,
            Verdict verdict,
            Evidence evidence,
            Optional<LocalDate> next,
            Optional<Protected<String>> reason) {
        return new EvaluatedAtHMU(
                ID,
                cycle,
                by,
                on,
                verdict,
                evidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                next,
                Optional.empty(),
                reason);
    }

    public static InitiativeCorrected corrected(
            CorrectableFact fact, int cycle, String was, String is) {
        return new InitiativeCorrected(ID, fact, cycle, Optional.of(was), is, REASON);
    }
}
