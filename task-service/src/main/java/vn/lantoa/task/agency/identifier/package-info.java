/** The electronic identifiers that an agency has and had (Quyết định 20/2020/QĐ-TTg); none is given to another one. */
@NullMarked
package vn.lantoa.task.agency.identifier;

import org.jspecify.annotations.NullMarked;
