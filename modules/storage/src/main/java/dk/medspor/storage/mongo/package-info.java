/**
 * Every port on MongoDB, for several nodes on one replica set. Neither sessions nor transactions
 * are used: what belongs together is one document, or becomes visible by the change of one.
 *
 * <p>Everything is read from the primary and written to a majority's journals.
 */
@NamedInterface("mongo")
@NullMarked
package dk.medspor.storage.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
