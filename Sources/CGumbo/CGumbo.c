#include "CGumbo.h"
#include <setjmp.h>
#include <stdlib.h>

enum { chunk_size = 256 * 1024, large_size = 32 * 1024 };

// Small pieces come from chunks, one after another. A large one, such as a growing text, has memory of its own, so that
// its smaller self can be freed.
typedef struct Chunk {
  struct Chunk *next;
} Chunk;

typedef struct Large {
  struct Large *next, **link;
  size_t size;
} Large;

struct CGumboTree {
  GumboOutput *output;
  Chunk *chunks;
  Large *large;
  char *free, *end;
  size_t used, limit;
  jmp_buf exceeded;
};

// Before each piece.
typedef union {
  size_t size;
  long long alignment;
} Header;

static void *reserve(CGumboTree *tree, size_t size) {
  void *memory = size <= tree->limit - tree->used ? malloc(size) : NULL;
  // gumbo takes no refusal, and is left where it stands: it holds nothing but what is the arena's.
  if (!memory) longjmp(tree->exceeded, 1);
  tree->used += size;
  return memory;
}

static void *allocate(void *userdata, size_t size) {
  CGumboTree *tree = userdata;
  size_t whole = sizeof(Header) + ((size + sizeof(Header) - 1) & ~(sizeof(Header) - 1));
  Header *header;
  if (size >= large_size) {
    Large *large = reserve(tree, sizeof(Large) + whole);
    *large = (Large){tree->large, &tree->large, sizeof(Large) + whole};
    if (tree->large) tree->large->link = &large->next;
    tree->large = large;
    header = (Header *)(large + 1);
  } else {
    if (whole > (size_t)(tree->end - tree->free)) {
      Chunk *chunk = reserve(tree, chunk_size);
      chunk->next = tree->chunks;
      tree->chunks = chunk;
      tree->free = (char *)chunk + sizeof(Header) * 2;
      tree->end = (char *)chunk + chunk_size;
    }
    header = (Header *)tree->free;
    tree->free += whole;
  }
  header->size = size;
  return header + 1;
}

static void deallocate(void *userdata, void *piece) {
  CGumboTree *tree = userdata;
  if (!piece) return;
  Header *header = (Header *)piece - 1;
  if (header->size >= large_size) {
    Large *large = (Large *)header - 1;
    *large->link = large->next;
    if (large->next) large->next->link = large->link;
    tree->used -= large->size;
    free(large);
  } else if ((char *)piece + ((header->size + sizeof(Header) - 1) & ~(sizeof(Header) - 1)) == tree->free) {
    tree->free = (char *)header;
  }
}

CGumboTree *cgumbo_parse(const char *bytes, size_t count, size_t limit) {
  CGumboTree *tree = calloc(1, sizeof(CGumboTree));
  if (!tree) return NULL;
  tree->limit = limit;
  if (setjmp(tree->exceeded)) {
    cgumbo_free(tree);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = tree;
  options.max_errors = 0;
  tree->output = gumbo_parse_with_options(&options, bytes, count);
  return tree;
}

const GumboNode *cgumbo_document(const CGumboTree *tree) { return tree->output->document; }

void cgumbo_free(CGumboTree *tree) {
  while (tree->chunks) {
    Chunk *chunk = tree->chunks;
    tree->chunks = chunk->next;
    free(chunk);
  }
  while (tree->large) {
    Large *large = tree->large;
    tree->large = large->next;
    free(large);
  }
  free(tree);
}

const GumboElement *cgumbo_element(const GumboNode *node) { return &node->v.element; }
const GumboText *cgumbo_text(const GumboNode *node) { return &node->v.text; }
const GumboVector *cgumbo_children(const GumboNode *node) {
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : &node->v.element.children;
}
