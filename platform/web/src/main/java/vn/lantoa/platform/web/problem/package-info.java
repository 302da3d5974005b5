/**
 * Problem answers (RFC 9457): the codes, the exception that carries them, the words in Vietnamese and English, and the
 * page that explains each code. A feature owns its enum of codes; everything else about problems belongs here.
 */
@NullMarked
package vn.lantoa.platform.web.problem;

import org.jspecify.annotations.NullMarked;
