/** How far posts on social networks have spread together (R059). */
@NullMarked
package vn.lantoa.media.social.spread;

import org.jspecify.annotations.NullMarked;
