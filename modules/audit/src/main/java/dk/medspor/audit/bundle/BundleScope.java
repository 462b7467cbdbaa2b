package dk.medspor.audit.bundle;

import java.util.Optional;
import java.util.UUID;

/**
 * What a bundle is about. With a subject or a case it holds every commit that names it, and the
 * whole life of whatever began by naming it: a body's meetings and initiatives, an initiative's
 * copies. With neither it holds all commits of the period.
 *
 * @param subject a body, meeting, initiative ...
 * @param caseReference a case number as it was recorded
 * @param fromPosition of the first event
 * @param toPosition of the last event
 */
public record BundleScope(
        Optional<UUID> subject,
        Optional<String> caseReference,
        long fromPosition,
        long toPosition) {

    /** Whether nothing but the period counts. */
    boolean isAboutAll() {
        return subject.isEmpty() && caseReference.isEmpty();
    }
}
