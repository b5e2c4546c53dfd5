// Keyboard shortcuts, drafts and scrolling of a conversation; automatic reload of error pages.
(() => {
  const nearEnd = () =>
    window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160;
  const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);

  const conversation = () => {
    const prompt = document.getElementById('prompt-text');
    if (!prompt) return;
    const draft = 'draft ' + window.location.pathname;
    let follow = true;
    prompt.value = sessionStorage.getItem(draft) ?? '';
    prompt.addEventListener('input', () => sessionStorage.setItem(draft, prompt.value));
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
        sessionStorage.removeItem(draft);
        follow = true;
        toEnd();
      }
    });
  };

  // Alt+1, Alt+2 and so on press the buttons of the first request of the agent.
  const requests = () => {
    document.addEventListener('keydown', (event) => {
      if (!event.altKey || !/^[1-9]$/.test(event.key)) return;
      const buttons = document.querySelector('#requests .request')?.querySelectorAll('button');
      const button = buttons?.[Number(event.key) - 1];
      if (button) {
        event.preventDefault();
        button.click();
      }
    });
  };

  const recovery = () => {
    if (!document.querySelector('#problem[data-retryable="true"]')) return;
    setInterval(async () => {
      const response = await fetch(window.location.href).catch(() => null);
      if (response?.ok) window.location.reload();
    }, 3000);
  };

  conversation();
  requests();
  recovery();
})();
