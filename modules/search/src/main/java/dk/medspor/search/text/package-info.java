/** Danish words as they are kept in the index, and as they are looked for. */
@NullMarked
package dk.medspor.search.text;

import org.jspecify.annotations.NullMarked;
