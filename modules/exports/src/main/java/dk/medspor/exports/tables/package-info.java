/** Each question of the status as one table. */
@NamedInterface("tables")
@NullMarked
package dk.medspor.exports.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
