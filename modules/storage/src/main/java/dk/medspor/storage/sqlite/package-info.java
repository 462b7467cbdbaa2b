/**
 * Every port on SQLite, in one data directory that one process holds. This is the default: nothing
 * to install and nothing to run beside Medspor.
 */
@NamedInterface("sqlite")
@NullMarked
package dk.medspor.storage.sqlite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
