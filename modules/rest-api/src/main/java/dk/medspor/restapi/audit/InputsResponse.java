package dk.medspor.restapi.audit;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Measurement;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.status.decisions.KnownThen;
import dk.medspor.status.decisions.KnownThen.MinutesThen;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision could rest on, as it was known right before; see {@link KnownThen}.
 *
 * @param initiativeId the initiative that it was decided on, if it was there already
 */
record InputsResponse(
        Optional<InitiativeId> initiativeId,
        List<SaidThen> contributions,
        List<MeasuredThen> measurements,
        Optional<MinutesUsed> minutes) {

    /** A point that the initiative grew from. */
    record SaidThen(
            ContributionId id, MeetingId meetingId, LocalDate saidOn, Protected<String> text) {

        static SaidThen of(ContributionDocument it) {
            return new SaidThen(
                    it.contribution().id(), it.meetingId(), it.saidOn(), it.contribution().text());
        }
    }

    /**
     * A figure that had been measured.
     *
     * @param value empty for a count of persons that is too small to be shown
     */
    record MeasuredThen(
            Protected<String> indicator,
            Protected<String> unit,
            LocalDate on,
            Optional<BigDecimal> value,
            Protected<String> source) {

        static MeasuredThen of(Indicator indicator, Measurement it) {
            return new MeasuredThen(
                    indicator.name(), indicator.unit(), it.on(), it.reading().value(), it.source());
        }
    }

    /** The version of the minutes that stood, with the hash of what it said. */
    record MinutesUsed(
            MeetingId meetingId, int version, MinutesVersion.Stage stage, String sha256) {

        static MinutesUsed of(MinutesThen it) {
            return new MinutesUsed(
                    it.meetingId(),
                    it.version().number(),
                    it.version().stage(),
                    it.version().sha256());
        }
    }

    static InputsResponse of(KnownThen it) {
        return new InputsResponse(
                it.initiative().map(InitiativeDossier::id),
                it.contributions().stream().map(SaidThen::of).toList(),
                it.initiative().stream()
                        .flatMap(known -> known.measurements().indicators().stream())
                        .flatMap(
                                indicator ->
                                        indicator.measurements().stream()
                                                .map(was -> MeasuredThen.of(indicator, was)))
                        .toList(),
                it.minutes().map(MinutesUsed::of));
    }
}
