@NullMarked
package vn.lantoa.media.growth.words;

import org.jspecify.annotations.NullMarked;
