// What htmx does not do by itself: keys and scrolling of a conversation, and reloading in development.
(() => {
  const nearEnd = () =>
    window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160;
  const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

  const conversation = () => {
    const prompt = document.getElementById('prompt-text');
    if (!prompt) return;
    let follow = true;
    toEnd();
    document.addEventListener('scroll', () => { follow = nearEnd(); }, { passive: true });
    document.body.addEventListener('htmx:oobAfterSwap', () => { if (follow) toEnd(); });
    prompt.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        prompt.form.requestSubmit();
      }
    });
    prompt.form.addEventListener('htmx:afterRequest', (event) => {
      if (event.detail.successful && event.target === prompt.form) {
        prompt.form.reset();
        follow = true;
        toEnd();
      }
    });
  };

  const development = () => {
    const mine = document.documentElement.dataset.generation;
    if (!mine) return;
    const source = new EventSource('/dev/generation');
    source.addEventListener('generation', (event) => {
      if (event.data !== mine) window.location.reload();
    });
  };

  conversation();
  development();
})();
