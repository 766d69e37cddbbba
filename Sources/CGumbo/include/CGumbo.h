#pragma once
#include <gumbo.h>

/// A tree and all its memory.
///
/// gumbo frees its trees by recursion, node by node, and asks for as much memory as a page makes it want. An arena is
/// freed at once, and has an end.
typedef struct CGumboTree CGumboTree;

/// NULL when the tree needs more than `limit` bytes.
CGumboTree *cgumbo_parse(const char *bytes, size_t count, size_t limit);
const GumboNode *cgumbo_document(const CGumboTree *tree);
void cgumbo_free(CGumboTree *tree);

// Swift copies a whole union to read a member of it.
const GumboElement *cgumbo_element(const GumboNode *node);
const GumboText *cgumbo_text(const GumboNode *node);
const GumboVector *cgumbo_children(const GumboNode *node);
